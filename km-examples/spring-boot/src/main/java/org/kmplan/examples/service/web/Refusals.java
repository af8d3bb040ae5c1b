package org.kmplan.examples.service.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.kmplan.examples.service.account.RefusedException;
import org.kmplan.examples.service.plan.BusyException;
import org.kmplan.examples.service.plan.ChangedMeanwhileException;
import org.kmplan.examples.service.plan.NotThereException;
import org.kmplan.examples.service.plan.TooLargeException;
import org.kmplan.examples.service.plan.UnreadableRecordsException;
import org.kmplan.rules.report.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page why something was not done. */
@ControllerAdvice(basePackageClasses = Refusals.class)
class Refusals {
    /** More reasons than anybody mends before trying again. */
    private static final int MOST_REASONS = 50;

    @ExceptionHandler
    ModelAndView refused(RefusedException problem, HttpServletRequest request) {
        Frame frame = Frames.of(request);
        return page(
                request,
                HttpStatus.UNPROCESSABLE_CONTENT,
                List.of(frame.t(problem.key(), problem.values().toArray())));
    }

    @ExceptionHandler
    ModelAndView unreadable(UnreadableRecordsException problem, HttpServletRequest request) {
        boolean thai = Frames.language(request) == Language.TH;
        List<String> reasons = problem.reasons().stream()
                .limit(MOST_REASONS)
                .map(reason -> reason.place() + ": " + (thai ? reason.thai() : reason.english()))
                .toList();
        return page(request, HttpStatus.UNPROCESSABLE_CONTENT, reasons);
    }

    @ExceptionHandler
    ModelAndView busy(BusyException problem, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(problem.retryAfterSeconds()));
        return ErrorPages.page(request, HttpStatus.SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler
    ModelAndView changed(ChangedMeanwhileException problem, HttpServletRequest request) {
        return page(request, HttpStatus.CONFLICT, List.of(Frames.of(request).t("refused.changed-meanwhile")));
    }

    @ExceptionHandler
    ModelAndView notThere(NotThereException problem, HttpServletRequest request) {
        return ErrorPages.page(request, HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler({TooLargeException.class, MaxUploadSizeExceededException.class})
    ModelAndView tooLarge(HttpServletRequest request) {
        return ErrorPages.page(request, HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler
    ModelAndView broken(MultipartException problem, HttpServletRequest request) {
        return ErrorPages.page(request, HttpStatus.BAD_REQUEST);
    }

    private static ModelAndView page(HttpServletRequest request, HttpStatus status, List<String> reasons) {
        ModelAndView page = new ModelAndView("refused", status);
        page.addObject("frame", Frames.of(request));
        page.addObject("reasons", reasons);
        return page;
    }
}
