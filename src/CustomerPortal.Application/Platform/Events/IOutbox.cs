using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Events;

/// <summary>Adds events that no aggregate raises (schedules, acts on many rows) to the running unit of work; the caller saves.</summary>
public interface IOutbox
{
    /// <summary>Adds the event; its deliveries are written with the next save.</summary>
    void Add(IDomainEvent happened);
}
