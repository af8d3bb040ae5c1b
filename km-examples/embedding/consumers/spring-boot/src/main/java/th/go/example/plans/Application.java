package th.go.example.plans;

import java.nio.file.Path;
import org.kmplan.core.read.PlanReader;
import org.kmplan.examples.embedding.AgencyRules;
import org.kmplan.rules.ComplianceEvaluator;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Prints two lines on each plan of a document, by the built-in rules and with those of an agency. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    @Bean
    CommandLineRunner check() {
        return args -> PlanReader.standard().read(Path.of(args[0])).plans().forEach(plan -> {
            System.out.println(ComplianceEvaluator.standard().evaluate(plan));
            System.out.println(AgencyRules.evaluator().evaluate(plan));
        });
    }
}
