package org.kmplan.examples.service.api;

import java.util.List;
import org.kmplan.examples.service.account.RefusedException;
import org.kmplan.examples.service.plan.BusyException;
import org.kmplan.examples.service.plan.ChangedMeanwhileException;
import org.kmplan.examples.service.plan.NotThereException;
import org.kmplan.examples.service.plan.TooLargeException;
import org.kmplan.examples.service.plan.UnreadableRecordsException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Says to a program why something was not done: a problem as of RFC 9457, with a stable code where there is one. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems {
    @ExceptionHandler
    ProblemDetail refused(RefusedException problem) {
        ProblemDetail detail = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        detail.setProperty("code", problem.key());
        detail.setProperty("values", problem.values());
        return detail;
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableRecordsException problem) {
        ProblemDetail detail = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        detail.setProperty("code", "records.unreadable");
        detail.setProperty("problems", List.copyOf(problem.reasons()));
        return detail;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(BusyException problem) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Integer.toString(problem.retryAfterSeconds()))
                .body(ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE));
    }

    @ExceptionHandler
    ProblemDetail changed(ChangedMeanwhileException problem) {
        return ProblemDetail.forStatus(HttpStatus.CONFLICT);
    }

    @ExceptionHandler
    ProblemDetail notThere(NotThereException problem) {
        return ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ProblemDetail illegal(IllegalParameterException problem) {
        ProblemDetail detail = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        detail.setDetail(problem.getMessage());
        return detail;
    }

    @ExceptionHandler({TooLargeException.class, MaxUploadSizeExceededException.class})
    ProblemDetail tooLarge() {
        return ProblemDetail.forStatus(HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler
    ProblemDetail broken(MultipartException problem) {
        return ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    }
}
