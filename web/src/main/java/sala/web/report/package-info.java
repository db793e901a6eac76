/**
 * The report of use, for supervisors over the whole district and for a school's people over theirs: as a page
 * ({@code /reports/usage}), and as JSON, CSV or a spreadsheet ({@code /api/v1/reports/usage}).
 */
@NullMarked
package sala.web.report;

import org.jspecify.annotations.NullMarked;
