package sala.media.ffmpeg;

import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.media.transcode.Outlook;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/** One work on one recording: with which programs, on what, where its parts are kept, and how far it is. */
record Run(Programs programs, Source source, Stages stages, Outlook outlook) {

    private static final Logger LOG = LoggerFactory.getLogger(Run.class);
    /** A worn tape has some; a damaged file has thousands. */
    private static final long FEW_ERRORS = 200;

    /** Does a part of the work that counts for so much, unless it was done before. */
    void once(String stage, double effort, Stages.Work work) {
        if (stages.isDone(stage)) {
            outlook.inherited(effort);
        } else {
            stages.once(stage, work);
            outlook.finished(effort, System.nanoTime());
        }
    }

    /**
     * Runs an encoding to its end, and believes no exit code.
     *
     * @throws Unplayable when the file is to blame
     */
    void encode(List<String> words, Path folder, Goal goal) {
        ProgressLines progress =
                new ProgressLines(goal, part -> outlook.tell(goal.effort(), part, System.nanoTime()), source.watch());
        Ended ended = programs.run(new Task(words, folder, source.patience()), progress);
        if (!ended.isClean() || !progress.saidEnd()) {
            throw Verdicts.onFailure(ended);
        }
        if (ended.errorLines() > FEW_ERRORS) {
            throw new Unplayable(Reason.DAMAGED, ended.summary());
        }
        if (ended.errorLines() > 0) {
            LOG.info("Encoded with flaws: {}", ended.summary());
        }
    }
}
