package org.kmplan.examples.spark;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import java.util.List;
import org.apache.spark.serializer.KryoRegistrator;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.ComplianceSummary;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.PlanIdentity;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.RuleId;

/**
 * What Kryo must know of the library, if Spark is told to use it: summaries, reports and their parts go by Java serialization,
 * that is, as their JSON. {@code spark.kryo.registrator} names this class.
 */
public final class KmKryo implements KryoRegistrator {
    private static final List<Class<?>> TYPES = List.of(
            ComplianceSummary.class,
            ComplianceSummary.Counts.class,
            ComplianceReport.class,
            Finding.class,
            Message.class,
            PlanIdentity.class,
            PolicyIdentity.class,
            RuleId.class);

    @Override
    public void registerClasses(Kryo kryo) {
        // For these types and the hidden ones that implement them.
        TYPES.forEach(type -> kryo.addDefaultSerializer(type, new JavaSerializer()));
    }
}
