module th.go.example.plans {
    requires org.kmplan.core;
    requires org.kmplan.rules;
}
