package org.kmplan.examples.service;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the service, {@code kmplan.*} in application.properties.
 *
 * @param sampleLogin whether the first start adds a login whose password must be changed
 * @param limits what one account may ask for
 * @param evaluation how documents are judged
 */
@ConfigurationProperties("kmplan")
public record Settings(boolean sampleLogin, Limits limits, Evaluation evaluation) {
    /**
     * Limits of requests.
     *
     * @param document largest document that is taken
     * @param uploadsPerMinute documents and records that an account may send in a minute
     * @param loginsPerMinute passwords that may be tried for an account from one address in a minute
     */
    public record Limits(DataSize document, int uploadsPerMinute, int loginsPerMinute) {}

    /**
     * Limits of judging.
     *
     * @param threads documents that are judged at a time
     * @param queue documents that wait for that; one more is refused
     * @param longestWait longest that a request waits for its document
     * @param memory most memory that reading one document may take
     */
    public record Evaluation(int threads, int queue, Duration longestWait, DataSize memory) {}
}
