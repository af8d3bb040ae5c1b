package org.kmplan.core.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Plans for tests: a small one of thirteen steps, and the files of the repository. */
final class Plans {
    static final String KMP_HEAD =
            "ที่\tกิจกรรมการจัดการความรู้\tระยะเวลา\tตัวชี้วัด\tเป้าหมายตัวชี้วัด\tกลุ่มเป้าหมาย\tผู้รับผิดชอบ\tเอกสารที่แสดงผลสำเร็จของงาน";
    static final String CMP_HEAD = "ที่\tกิจกรรม\tวิธีการสู่ความสำเร็จ\tระยะเวลา\tตัวชี้วัด\tเป้าหมาย\tผู้รับผิดชอบ";

    private Plans() {}

    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("km-core")) ? here : here.getParent();
    }

    static Optional<Path> realPlan() {
        Path file = root().resolve("../shared/plans/pathum-thani-2566.txt");
        return Optional.of(file).filter(Files::isRegularFile);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String title() {
        return "แผนการจัดการความรู้ (KM Action Plan) ที่ ๓ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ เรื่อง “การดูแลสวนสาธารณะ”\n";
    }

    static String header() {
        return title() + "ชื่อองค์ความรู้ที่เลือก : การดูแลสวนสาธารณะ\nเจ้าภาพผู้รับผิดชอบองค์ความรู้ : กองช่าง\n"
                + "ประเด็นยุทธศาสตร์ที่ : ยุทธศาสตร์ที่ ๒ สิ่งแวดล้อมน่าอยู่\n"
                + "เหตุผลที่เลือกองค์ความรู้ : ประชาชนใช้สวนมากขึ้น\nตัวชี้วัดผลสัมฤทธิ์ : มิติที่ ๒ ตัวชี้วัดที่ ๓.๑ ความพึงพอใจ\n\n";
    }

    static String kmp(int number, String name) {
        return number + ".\t" + name + " (KMP " + number + ") ดำเนินงานเรื่องที่ " + number
                + "\tม.ค. - มี.ค. ๒๕๖๗\t- จำนวนงาน\t- อย่างน้อย " + number
                + " ครั้ง\t- คนสวน\t- ฝ่ายสวนสาธารณะ\t- คู่มือคนสวน\n";
    }

    static String cmp(int number, String name) {
        return number + "\t" + name + " (CMP " + number + ")\t- ประชุมเรื่องที่ " + number
                + "\tต.ค. ๒๕๖๖ - ก.ย. ๒๕๖๗\t- จำนวนครั้ง\t- ไม่น้อยกว่า ๑ ครั้ง\tกองเจ้าภาพ\n";
    }

    static String kmpRows() {
        return kmp(1, "การบ่งชี้ความรู้")
                + kmp(2, "การสร้างและแสวงหาความรู้")
                + kmp(3, "การจัดความรู้ให้เป็นระบบ")
                + kmp(4, "การประมวลและกลั่นกรองความรู้")
                + kmp(5, "การเข้าถึงความรู้")
                + kmp(6, "การแบ่งปันแลกเปลี่ยนความรู้")
                + kmp(7, "การเรียนรู้");
    }

    static String cmpRows() {
        return cmp(1, "การเตรียมการและปรับเปลี่ยนพฤติกรรม")
                + cmp(2, "การสื่อสาร")
                + cmp(3, "กระบวนการและเครื่องมือ")
                + cmp(4, "การฝึกอบรมและการเรียนรู้")
                + cmp(5, "การวัดผล")
                + cmp(6, "การยกย่องชมเชยและการให้รางวัล");
    }

    /** A whole plan of fiscal year 2567. */
    static String complete() {
        return header() + KMP_HEAD + "\n" + kmpRows() + "\n" + "กระบวนการบริหารจัดการการเปลี่ยนแปลง\n\n" + CMP_HEAD
                + "\n" + cmpRows();
    }
}
