package sala.web.page;

import sala.approval.Approval;

/** The colour of where something stands on its way to the schools. */
public final class ApprovalTone {

    private ApprovalTone() {}

    /** A tone of the part {@code state}. */
    public static String of(Approval approval) {
        return switch (approval) {
            case DRAFT -> "";
            case SUBMITTED -> "wait";
            case APPROVED -> "busy";
            case PUBLISHED -> "good";
            case WITHDRAWN -> "bad";
        };
    }
}
