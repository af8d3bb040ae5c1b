package org.kmplan.examples.service.plan;

/** The dossier changed while a document of it was being judged; nothing was kept. */
public final class ChangedMeanwhileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ChangedMeanwhileException(long dossier) {
        super("Dossier " + dossier + " changed meanwhile", null, false, false);
    }
}
