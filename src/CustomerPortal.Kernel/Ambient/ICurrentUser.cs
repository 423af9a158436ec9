namespace CustomerPortal.Kernel;

/// <summary>Who the running piece of work is done for.</summary>
public interface ICurrentUser
{
    /// <summary>The actor; <see cref="Kernel.Actor.Anonymous"/> when nobody was set.</summary>
    Actor Actor { get; }

    /// <summary>Account id of the actor; null for anonymous and system.</summary>
    Guid? Id => Actor.Id;

    /// <summary>Sets the actor until the result is disposed, then restores the former one.</summary>
    IDisposable Change(Actor actor);
}
