namespace CustomerPortal.Kernel;

/// <summary>A value that flows with the async call and is restored when its scope is disposed.</summary>
internal sealed class AmbientValue<T>
{
    private readonly AsyncLocal<Box?> local = new();

    public bool IsSet => local.Value is not null;

    public T? Value => local.Value is { } box ? box.Content : default;

    public IDisposable Change(T value)
    {
        var former = local.Value;
        local.Value = new Box(value);
        return new Restore(this, former);
    }

    private sealed record Box(T Content);

    private sealed class Restore(AmbientValue<T> owner, Box? former) : IDisposable
    {
        public void Dispose() => owner.local.Value = former;
    }
}
