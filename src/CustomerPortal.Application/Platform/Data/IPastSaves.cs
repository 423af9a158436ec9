using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Data;

/// <summary>Lets aggregates of the running unit of work be saved as of an earlier moment. For history that is brought in, never for a request.</summary>
public interface IPastSaves
{
    /// <summary>The next saves of this aggregate count as made at this moment.</summary>
    void Set(AggregateRoot root, DateTimeOffset savedAt);
}
