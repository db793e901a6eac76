package sala.web.problem;

import sala.fault.FaultKind;

/** The HTTP status of each kind of fault. */
final class Status {

    private Status() {}

    static int of(FaultKind kind) {
        return switch (kind) {
            case INVALID -> 422;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case THROTTLED -> 429;
            case NO_SPACE -> 507;
            case UNAVAILABLE -> 503;
        };
    }
}
