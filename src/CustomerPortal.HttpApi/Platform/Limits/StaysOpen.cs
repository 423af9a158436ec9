namespace CustomerPortal.Platform.Limits;

/// <summary>Metadata of a route whose answer goes on as long as its page is open: it takes no turn from the other requests of its tenant.</summary>
internal sealed class StaysOpen;
