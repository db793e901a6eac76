package sala.course;

import sala.activity.ActivityType;
import sala.activity.ActivityTypeContract;
import sala.activity.Content;

class SheetTest implements ActivityTypeContract {

    @Override
    public ActivityType type() {
        return new Sheet();
    }

    @Override
    public Content complete() {
        return CourseFixture.content("อ่าน");
    }

    @Override
    public Content incomplete() {
        return CourseFixture.content("");
    }
}
