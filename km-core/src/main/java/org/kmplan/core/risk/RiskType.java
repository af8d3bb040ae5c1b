package org.kmplan.core.risk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.AliasTable;
import org.kmplan.core.text.Named;

/** Type of a risk (ประเภทความเสี่ยง), as registers of Thai state agencies name them. */
public enum RiskType implements Named {
    /** Strategic risk (S). */
    STRATEGIC("ด้านกลยุทธ์", "strategic", "ยุทธศาสตร์"),
    /** Operational risk (O). */
    OPERATIONAL("ด้านการดำเนินงาน", "operational", "ปฏิบัติการ", "ปฏิบัติงาน"),
    /** Financial risk (F). */
    FINANCIAL("ด้านการเงิน", "financial", "งบประมาณ"),
    /** Risk of breaking laws and rules (C). */
    COMPLIANCE("ด้านการปฏิบัติตามกฎระเบียบ", "compliance", "กฎหมาย", "กฎระเบียบ"),
    /** Risk of fraud and corruption. */
    FRAUD("ด้านการทุจริต", "fraud", "ทุจริต", "corruption"),
    /** Risk of information technology. */
    TECHNOLOGY("ด้านเทคโนโลยีสารสนเทศ", "technology", "เทคโนโลยี"),
    /** Risk of another type. */
    OTHER("ด้านอื่น", "other");

    private static final AliasTable<RiskType> NAMES = AliasTable.of(values());

    private final ImmutableList<String> names;

    RiskType(String thai, String english, String... aliases) {
        this.names =
                ImmutableList.<String>builder().add(thai, english).add(aliases).build();
    }

    /** Returns the value whose name or alias the text is or contains, the longest match first; empty if none does. */
    public static Optional<RiskType> namedIn(String text) {
        return NAMES.namedIn(text);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
