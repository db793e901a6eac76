package sala.quiz;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The content of a quiz is in no form that this version understands. */
public class UnreadableQuiz extends Fault {

    private static final long serialVersionUID = 1L;

    /** @param version what the content says of itself */
    public UnreadableQuiz(int version) {
        super(FaultKind.UNSUPPORTED, "quiz.unreadable", version);
    }

    public UnreadableQuiz(RuntimeException cause) {
        super(cause, FaultKind.UNSUPPORTED, "quiz.unreadable", QuizFormat.VERSION);
    }
}
