/**
 * The work before people have the word: {@link sala.media.disk.plan.PlanDisk} walks a disk, looks into its files, finds
 * out which are known, and proposes what each is. Everything it learns is in rows, so that it goes on after a crash,
 * and takes as much memory for a hundred thousand files as for ten.
 */
@NullMarked
package sala.media.disk.plan;

import org.jspecify.annotations.NullMarked;
