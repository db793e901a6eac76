/**
 * The pages of those who approve media: what waits for them ({@link sala.web.approval.QueueResource}), and who decides
 * about which learning areas ({@link sala.web.approval.ApproversResource}).
 */
@NullMarked
package sala.web.approval;

import org.jspecify.annotations.NullMarked;
