module th.go.example.plans {
    requires org.kmplan.core;
    requires org.kmplan.rules;
    requires org.slf4j; // for the rules engine, which has no descriptor to say so
}
