namespace CustomerPortal.Documents;

/// <summary>Lengths of an archived document.</summary>
public static class ArchivedDocumentConsts
{
    public const int MaxKindLength = 40;
    public const int MaxFileNameLength = 120;
    public const int HashLength = 64;
    public const int MaxBlobKeyLength = 100;
}
