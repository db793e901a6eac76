package sala.web.page;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import sala.access.Actor;
import sala.people.Language;
import sala.web.security.Visitor;
import sala.web.text.AskedLanguage;
import sala.web.text.Languages;

/**
 * Whoever reads the answer, and in which language: the one that a program asks for, else the person's own choice, else
 * the browser's cookie, else Thai.
 */
@Singleton
public class Reader {

    static final String LANGUAGE_COOKIE = "sala-language";

    private final HttpServletRequest request;

    @Inject
    public Reader(HttpServletRequest request) {
        this.request = request;
    }

    public Visitor visitor() {
        return Visitor.of(request);
    }

    /** What the access rules are asked about. */
    public Actor actor() {
        return visitor().actor();
    }

    public Language language() {
        return program()
                .or(() -> visitor().language())
                .or(() -> cookie(LANGUAGE_COOKIE).flatMap(Languages::of))
                .or(() -> request.getRequestURI().startsWith("/api/") ? asked() : Optional.empty())
                .orElse(Language.THAI);
    }

    Optional<String> cookie(String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** A program with a key of its own says with each request for whom it asks; a page’s own requests have none. */
    private Optional<Language> program() {
        return request.getHeader("Authorization") == null ? Optional.empty() : asked();
    }

    /** What programs say; browsers say what they were installed with, which is no choice. */
    private Optional<Language> asked() {
        return AskedLanguage.in(request.getHeader("Accept-Language"));
    }
}
