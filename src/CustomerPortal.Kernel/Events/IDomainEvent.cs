namespace CustomerPortal.Kernel;

/// <summary>Something that happened, in the past tense: ids and the facts a reader needs; no secrets, no entities.</summary>
public interface IDomainEvent;
