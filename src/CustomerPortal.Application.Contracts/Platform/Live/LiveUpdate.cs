namespace CustomerPortal.Platform.Live;

/// <summary>Something changed.</summary>
/// <param name="Kind">Kind of thing, for example "customer".</param>
/// <param name="Id">Its id.</param>
public sealed record LiveUpdate(string Kind, Guid Id);
