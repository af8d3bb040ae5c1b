package org.kmplan.examples.service.plan;

import org.springframework.context.ApplicationContext;

/** Work that takes a place at the desk as a judgement does. */
public interface DeskWork {
    /** Does the work. */
    void run() throws InterruptedException;

    /** Does the work at the desk of a service, and waits for its end. */
    default void doneAtTheDeskOf(ApplicationContext service) {
        service.getBean(Desk.class).run(() -> {
            run();
            return true;
        });
    }
}
