package sala.media.bulk;

/**
 * What would become of a change of several items.
 *
 * @param changed with how many something would change
 * @param waiting how many of these would wait for an approver
 * @param same how many are like that already
 * @param outcome those with which it could not be done
 */
public record BulkPlan(int changed, int waiting, int same, Outcome outcome) {}
