using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Strength;

/// <summary>The real host for tests that sell and that need nothing delivered in the background.</summary>
public sealed class ShopHost : AccountHost
{
    internal Task<Shop> OpenAsync() => Shop.OpenAsync(host => Browse(host), Password);

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings()) { ["Outbox:Enabled"] = "false" };
}
