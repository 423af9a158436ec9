namespace CustomerPortal.Kernel;

/// <inheritdoc />
public sealed class CurrentUser : ICurrentUser
{
    private readonly AmbientValue<Actor> ambient = new();

    /// <inheritdoc />
    public Actor Actor => ambient.Value ?? Actor.Anonymous;

    /// <inheritdoc />
    public IDisposable Change(Actor actor) => ambient.Change(actor);
}
