package org.kmplan.examples.service.web;

import java.time.LocalDate;
import org.kmplan.core.time.ThaiDate;
import org.kmplan.examples.service.account.RefusedException;
import org.springframework.web.multipart.MultipartFile;

/** What people type into forms. */
final class Forms {
    private Forms() {}

    static String name(MultipartFile document) {
        String name = document.getOriginalFilename();
        return name == null ? "" : name;
    }

    /** Returns a day as it was typed in; the usual one if nothing was. */
    static LocalDate day(String typed, LocalDate usual) {
        if (typed.isBlank()) {
            return usual;
        }
        try {
            return ThaiDate.parse(typed.strip());
        } catch (IllegalArgumentException e) {
            throw new RefusedException("refused.day", typed.strip());
        }
    }
}
