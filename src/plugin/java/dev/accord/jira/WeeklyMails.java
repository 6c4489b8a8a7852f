package dev.accord.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import dev.accord.relationship.due.SendWeekly;

/** Sends the weekly mails in the background of one node; another node that wakes meanwhile leaves it alone. */
public final class WeeklyMails {
    private final SendWeekly weekly;
    private final Applying applying;
    private final ClusterLockService locks;

    public WeeklyMails(SendWeekly weekly, Applying applying, ClusterLockService locks) {
        this.weekly = weekly;
        this.applying = applying;
        this.locks = locks;
    }

    /** Soon, where this week's mails are not sent yet. */
    public void soon() {
        applying.background("sending the weekly mails", this::run);
    }

    private void run() {
        ClusterLock lock = locks.getLockForName("dev.accord.weekly-mail");
        if (!lock.tryLock()) {
            return;
        }
        try {
            weekly.send();
        } finally {
            lock.unlock();
        }
    }
}
