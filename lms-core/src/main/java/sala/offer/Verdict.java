package sala.offer;

import java.util.UUID;
import sala.approval.Approval;

/**
 * Where an offered thing stands at the district.
 *
 * @param by who brought it there
 * @param reason empty where none is needed
 */
public record Verdict(Approval approval, UUID by, String reason) {}
