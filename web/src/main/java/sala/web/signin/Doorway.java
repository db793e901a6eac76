package sala.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import sala.signin.Origin;

/** From where a request comes, for the list of sessions and the limit on wrong passwords. */
final class Doorway {

    private Doorway() {}

    static Origin of(HttpServletRequest request) {
        return new Origin(
                request.getRemoteAddr(),
                Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
    }
}
