package org.kmplan.examples.service.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.kmplan.examples.service.account.Viewer;
import org.kmplan.rules.report.Language;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page its frame. */
@ControllerAdvice(basePackageClasses = Frames.class)
class Frames {
    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        return of(request);
    }

    static Frame of(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Frame(language(request), viewer(), token == null ? "" : token.getToken(), path(request));
    }

    static Language language(HttpServletRequest request) {
        return "en".equals(RequestContextUtils.getLocale(request).getLanguage()) ? Language.EN : Language.TH;
    }

    private static Optional<Viewer> viewer() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Viewer viewer
                ? Optional.of(viewer)
                : Optional.empty();
    }

    /** Returns the path and query of the page; the start page for the answer to a form. */
    private static String path(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) || request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null) {
            return "/plans";
        }
        String query = request.getQueryString();
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
        return (query == null ? address : address.query(query))
                .replaceQueryParam("lang")
                .build()
                .toUriString();
    }
}
