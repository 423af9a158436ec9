using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Pipeline;

/// <summary>Every feature has its default.</summary>
public sealed class FakeFeatures(FeatureRegistry registry) : IFeatures
{
    public ValueTask<string> GetAsync(string name, CancellationToken ct) => ValueTask.FromResult(registry.Find(name)!.Default);
}
