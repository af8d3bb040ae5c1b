package org.kmplan.examples.service.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Last page of a request that cannot be answered: what is wrong in words, and nothing of the inside of the service. */
@Controller
class ErrorPages implements ErrorController {
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 411, 413, 415, 422, 429, 500, 503);

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        HttpStatus status = status(request);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (path instanceof String address && address.startsWith("/api/")) {
            return ResponseEntity.status(status).body(ProblemDetail.forStatus(status));
        }
        return page(request, status);
    }

    static ModelAndView page(HttpServletRequest request, HttpStatus status) {
        int code = EXPLAINED.contains(status.value()) ? status.value() : status.is4xxClientError() ? 400 : 500;
        ModelAndView page = new ModelAndView("problem", status);
        page.addObject("frame", Frames.of(request));
        page.addObject("key", "error." + code);
        page.addObject("status", status.value());
        return page;
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        // Asked for by name, it is no page at all.
        return status == null ? HttpStatus.NOT_FOUND : status;
    }
}
