namespace CustomerPortal.Kernel;

/// <inheritdoc />
public sealed class CurrentLanguage : ICurrentLanguage
{
    private readonly AmbientValue<string> ambient = new();

    /// <inheritdoc />
    public string Tag => ambient.Value ?? "en";

    /// <inheritdoc />
    public IDisposable Change(string tag) => ambient.Change(tag);
}
