/**
 * What {@code /metrics} tells beside the server's own measurements: jobs, files, synchronisation, the fleet, requests.
 * Start at {@link sala.web.metrics.NodeMetrics}. None of them names a person, a course or a school.
 */
@NullMarked
package sala.web.metrics;

import org.jspecify.annotations.NullMarked;
