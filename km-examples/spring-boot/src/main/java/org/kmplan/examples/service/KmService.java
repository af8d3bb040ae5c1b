package org.kmplan.examples.service;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The service: {@code java -jar km-service.jar}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class KmService {
    public static void main(String[] args) {
        SpringApplication.run(KmService.class, args);
    }

    /** Returns the clock of the office: days begin at midnight in Bangkok, wherever the machine stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Bangkok"));
    }
}
