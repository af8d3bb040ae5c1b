package org.kmplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationTypeTest {
    @ParameterizedTest
    @CsvSource({
        "องค์การบริหารส่วนจังหวัดเชียงราย,PAO",
        "อบจ.เชียงราย,PAO",
        "Chiang Rai Provincial Administrative Organization,PAO",
        "องค์การบริหารส่วนตำบลธารพิกุล,TAO",
        "อบต. ธารพิกุล,TAO",
        "เทศบาลเมืองเวียงตะวัน,MUNICIPALITY",
        "สำนักงานเทศบาลตำบลคลองมณี,MUNICIPALITY",
        "ทต.คลองมณี,MUNICIPALITY",
        "กรุงเทพมหานคร,SPECIAL",
        "เมืองพัทยา,SPECIAL",
        "กรมส่งเสริมการปกครองท้องถิ่น,AGENCY",
        "จังหวัดเชียงราย,AGENCY"
    })
    void the_name_tells_the_kind(String name, OrganisationType type) {
        assertThat(OrganisationType.of(name)).contains(type);
    }

    @Test
    void another_name_tells_none() {
        assertThat(OrganisationType.of("กองยุทธศาสตร์และงบประมาณ")).isEmpty();
        assertThat(OrganisationType.of("")).isEmpty();
    }
}
