namespace CustomerPortal.Platform.ApiKeys;

/// <summary>What this node remembers of keys.</summary>
public interface IApiKeyMemory
{
    /// <summary>Called after the save that revoked a key.</summary>
    void Forget();
}
