package org.kmplan.core.plan;

import java.util.Arrays;
import java.util.List;

/**
 * One of the thirteen coded steps of a knowledge plan: KMP 1–7 and CMP 1–6.
 *
 * <p>Names are those of the manual of the Office of the Public Sector Development Commission (OPDC, สำนักงาน ก.พ.ร.) and the
 * Thailand Productivity Institute on preparing KM plans.
 */
public enum ProcessStep {
    /** Which knowledge is needed, what exists, in what form, with whom. */
    KMP1(PlanProcess.KMP, 1, "การบ่งชี้ความรู้", "Knowledge identification"),
    /** Create knowledge, acquire it from outside, keep the old, discard the unusable. */
    KMP2(PlanProcess.KMP, 2, "การสร้างและแสวงหาความรู้", "Knowledge creation and acquisition"),
    /** Structure, classes, repository. */
    KMP3(PlanProcess.KMP, 3, "การจัดความรู้ให้เป็นระบบ", "Knowledge organisation"),
    /** Standard format, common language, completeness. */
    KMP4(PlanProcess.KMP, 4, "การประมวลและกลั่นกรองความรู้", "Knowledge codification and refinement"),
    /** Web site, notice board, circulars. */
    KMP5(PlanProcess.KMP, 5, "การเข้าถึงความรู้", "Knowledge access"),
    /** Documents for explicit knowledge; communities, mentoring, forums for tacit. */
    KMP6(PlanProcess.KMP, 6, "การแบ่งปันแลกเปลี่ยนความรู้", "Knowledge sharing"),
    /** Use as part of work: learn, use, new knowledge. */
    KMP7(PlanProcess.KMP, 7, "การเรียนรู้", "Learning"),
    /** Visible support of the executive, team appointed, factors of success. */
    CMP1(PlanProcess.CMP, 1, "การเตรียมการและปรับเปลี่ยนพฤติกรรม", "Transition and behaviour management"),
    /** All understand what is done, what they gain and how they take part. */
    CMP2(PlanProcess.CMP, 2, "การสื่อสาร", "Communication"),
    /** Help to find, reach, pass on and exchange knowledge. */
    CMP3(PlanProcess.CMP, 3, "กระบวนการและเครื่องมือ", "Process and tools"),
    /** Staff understand knowledge management. */
    CMP4(PlanProcess.CMP, 4, "การฝึกอบรมและการเรียนรู้", "Training and learning"),
    /** Status against the plan; results are used to improve. */
    CMP5(PlanProcess.CMP, 5, "การวัดผล", "Measurement"),
    /** Incentives that fit the behaviour wanted. */
    CMP6(PlanProcess.CMP, 6, "การยกย่องชมเชยและการให้รางวัล", "Recognition and reward");

    private final PlanProcess process;
    private final int number;
    private final String thai;
    private final String english;

    ProcessStep(PlanProcess process, int number, String thai, String english) {
        this.process = process;
        this.number = number;
        this.thai = thai;
        this.english = english;
    }

    /** Returns the steps of a process, in order. */
    public static List<ProcessStep> of(PlanProcess process) {
        return Arrays.stream(values()).filter(step -> step.process == process).toList();
    }

    /**
     * Returns the step of a process by its number.
     *
     * @throws IllegalArgumentException if the process has no such step
     */
    public static ProcessStep of(PlanProcess process, int number) {
        List<ProcessStep> steps = of(process);
        if (number < 1 || number > steps.size()) {
            throw new IllegalArgumentException(
                    "Step of " + process + ": expected 1 to " + steps.size() + ", but was " + number);
        }
        return steps.get(number - 1);
    }

    /** Returns the process that the step belongs to. */
    public PlanProcess process() {
        return process;
    }

    /** Returns the number within the process, from 1. */
    public int number() {
        return number;
    }

    /** Returns the official Thai name. */
    public String thai() {
        return thai;
    }

    /** Returns the English name. */
    public String english() {
        return english;
    }
}
