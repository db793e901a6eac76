package sala.course;

import sala.fault.Fault;
import sala.fault.FaultKind;

/** The course is in a state that does not allow this. */
public class WrongState extends Fault {

    private static final long serialVersionUID = 1L;

    public WrongState(CourseState state) {
        super(FaultKind.CONFLICT, "course.wrong-state", state.name());
    }
}
