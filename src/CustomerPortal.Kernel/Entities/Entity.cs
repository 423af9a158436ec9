namespace CustomerPortal.Kernel;

/// <summary>Anything with an identity of its own; two entities are the same when their type and id are.</summary>
public abstract class Entity
{
    /// <summary>Time-ordered unique id (UUID version 7), given once by the factory that makes the entity.</summary>
    public Guid Id { get; protected set; }
}
