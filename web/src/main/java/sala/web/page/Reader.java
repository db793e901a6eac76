package sala.web.page;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import sala.access.Actor;
import sala.people.Language;
import sala.web.security.Visitor;
import sala.web.text.Languages;

/** Whoever reads the answer, and in which language: the person's own choice, else the browser's cookie, else Thai. */
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
        return visitor()
                .language()
                .or(() -> cookie(LANGUAGE_COOKIE).flatMap(Languages::of))
                .or(this::asked)
                .orElse(Language.THAI);
    }

    Optional<String> cookie(String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    /**
     * Programs say which language they want for their people; browsers say what they were installed with, which is no
     * choice.
     */
    private Optional<Language> asked() {
        boolean program = request.getRequestURI().startsWith("/api/");
        String header = request.getHeader("Accept-Language");
        return program && header != null && header.length() >= 2
                ? Languages.of(header.substring(0, 2).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
