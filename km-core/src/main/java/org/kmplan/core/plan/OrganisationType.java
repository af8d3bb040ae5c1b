package org.kmplan.core.plan;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.Named;
import org.kmplan.core.text.ThaiText;

/**
 * Kind of an organisation (ประเภทหน่วยงาน), as far as its name tells.
 *
 * <p>Example: {@code OrganisationType.of("อบต.ธารพิกุล")} is {@link #TAO}.
 */
public enum OrganisationType implements Named {
    /** Provincial administrative organisation (องค์การบริหารส่วนจังหวัด, อบจ.). */
    PAO(
            "องค์การบริหารส่วนจังหวัด",
            "provincial administrative organisation",
            ".*(องค์การบริหารส่วนจังหวัด|provincialadministrativeorgani).*|อบจ\\..*"),
    /** Subdistrict administrative organisation (องค์การบริหารส่วนตำบล, อบต.). */
    TAO(
            "องค์การบริหารส่วนตำบล",
            "subdistrict administrative organisation",
            ".*(องค์การบริหารส่วนตำบล|(subdistrict|tambon)administrativeorgani).*|อบต\\..*"),
    /** Municipality of a city, town or subdistrict (เทศบาลนคร เทศบาลเมือง เทศบาลตำบล). */
    MUNICIPALITY("เทศบาล", "municipality", ".*(เทศบาล|municipality).*|(ทน|ทม|ทต)\\..*"),
    /** Local government of a special form (กรุงเทพมหานคร เมืองพัทยา). */
    SPECIAL(
            "องค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ",
            "local government of a special form",
            "(กรุงเทพมหานคร|กทม\\.|เมืองพัทยา|bangkokmetropolitanadministration|pattayacity).*"),
    /** Agency of the state, its provinces and districts (ส่วนราชการ). */
    AGENCY("ส่วนราชการ", "government agency", "(กระทรวง|กรม|สำนักงาน|จังหวัด|อำเภอ|ministry|departmentof).*");

    private final ImmutableList<String> names;
    private final String form;

    OrganisationType(String thai, String english, String form) {
        this.names = ImmutableList.of(thai, english);
        this.form = form;
    }

    @Override
    public List<String> names() {
        return names;
    }

    /** Returns the kind that the name of an organisation tells, if it tells one. */
    public static Optional<OrganisationType> of(String name) {
        String key = ThaiText.word(name);
        return Arrays.stream(values()).filter(type -> key.matches(type.form)).findFirst();
    }
}
