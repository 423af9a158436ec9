namespace CustomerPortal.Platform.Events;

/// <summary>A stored delivery names a handler that this version does not have (an older node meets a newer row).</summary>
internal sealed class HandlerMissingException(string subscription) : Exception($"There is no handler {subscription}");
