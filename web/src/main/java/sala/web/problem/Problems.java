package sala.web.problem;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import sala.fault.Fault;
import sala.fault.Invalid;
import sala.web.page.Reader;
import sala.web.security.RequestReference;
import sala.web.text.Texts;

/** Puts faults and HTTP refusals into the reader's words. */
@Singleton
public class Problems {

    private final Texts texts;
    private final Reader reader;

    @Inject
    public Problems(Texts texts, Reader reader) {
        this.texts = texts;
        this.reader = reader;
    }

    /** The problem that a fault is. */
    public Problem of(Fault fault) {
        List<Invalid.FieldFlaw> flaws = fault instanceof Invalid invalid ? invalid.flaws() : List.of();
        int status = Status.of(fault.kind());
        return new Problem(
                status,
                fault.code(),
                title(status),
                sentence(fault.code(), fault.arguments()),
                RequestReference.current(),
                flaws.stream().map(this::field).toList());
    }

    /** The problem behind a bare HTTP status, such as 405. */
    public Problem of(int status, String code) {
        return new Problem(
                status, code, title(status), sentence(code, List.of()), RequestReference.current(), List.of());
    }

    private Problem.FieldError field(Invalid.FieldFlaw flaw) {
        return new Problem.FieldError(flaw.field(), flaw.code(), sentence(flaw.code(), flaw.arguments()));
    }

    private String title(int status) {
        return texts.find(reader.language(), "problem.title." + status)
                .orElseGet(() -> texts.text(reader.language(), "problem.title.other"));
    }

    private String sentence(String code, List<Object> arguments) {
        return texts.find(reader.language(), "fault." + code, arguments.toArray())
                .orElseGet(() -> texts.text(reader.language(), "fault.unknown"));
    }
}
