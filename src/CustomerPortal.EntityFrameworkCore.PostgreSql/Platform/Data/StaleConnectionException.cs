namespace CustomerPortal.Platform.Data;

/// <summary>A connection from the pool was broken before anything was sent on it: the work can begin again on another one.</summary>
internal sealed class StaleConnectionException(Exception cause) : Exception("A pooled connection was broken", cause);
