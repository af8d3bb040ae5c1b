package org.kmplan.core.annotate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.SourcePosition;

class CommentTextTest {
    @Test
    void what_could_deceive_is_seen_in_a_comment() {
        CommentText comment = new CommentText(SourcePosition.ofLine("plan.docx", 1), 1, List.of("แผน\u202Etxt", "ก"));
        assertThat(comment.paragraphs()).containsExactly("แผน\uFFFDtxt", "ก");
    }
}
