package sala.web.page;

import java.time.Instant;

/**
 * What a form would show if it were opened now.
 *
 * @param form with the version that is there now
 * @param by who changed it last; empty for somebody who is not known here
 */
public record Newest(Form form, String by, Instant at) {}
